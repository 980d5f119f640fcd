/**
 * What the demonstration starts with, on the embedded database and only there.
 *
 * <p>Out of scope: anything a real installation needs.
 */
package org.yuqiao.demo;
