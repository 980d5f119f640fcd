/** Writes the API's document at build time; not in the WAR. */
package org.yuqiao.web.rest.openapi;
