/** What pages and API share: how addresses are read. */
package org.yuqiao.web;
