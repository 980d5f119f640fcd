/**
 * The demonstration (演示数据): invented banks, people and firms, and cases in every state around
 * today's business date, so that whoever looks at the product finds work waiting.
 *
 * <p>Boundary: {@code Demonstration}, once at the first start and only where {@code Installation}
 * says that this is one. Nothing here is real; the facts go through the one door like all others.
 */
package org.yuqiao.demo;
