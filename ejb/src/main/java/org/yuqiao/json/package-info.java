/**
 * How the kernel's words are written as JSON, in the record and in the API alike: money as a
 * decimal string in yuan, dates as ISO 8601. One form, so that a figure reads the same everywhere.
 */
package org.yuqiao.json;
