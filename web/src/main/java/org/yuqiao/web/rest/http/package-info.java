/**
 * What all resources share: strict JSON, problems, keys, revisions, retries after collisions. Out
 * of scope: any rule of the fund.
 */
package org.yuqiao.web.rest.http;
