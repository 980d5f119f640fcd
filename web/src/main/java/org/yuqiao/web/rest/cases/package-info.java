/** Cases to open, find and read, their papers, and what waits for the reader. */
package org.yuqiao.web.rest.cases;
