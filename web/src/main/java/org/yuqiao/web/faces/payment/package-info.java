/** The pages of payment instructions (付款指令). */
package org.yuqiao.web.faces.payment;
