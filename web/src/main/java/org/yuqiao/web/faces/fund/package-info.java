/** The pages of the fund: its charts, the journal line by line and entry by entry. */
package org.yuqiao.web.faces.fund;
