/** Payment instructions over the API (付款指令). */
package org.yuqiao.web.rest.payment;
