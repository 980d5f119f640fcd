/**
 * The pages of the fund's own money (基金资金): special accounts, contributors, what is entered beside
 * the cases, and opening balances.
 */
package org.yuqiao.web.faces.funds;
