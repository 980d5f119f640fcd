/** The verbs of intake. */
package org.yuqiao.web.rest.application;
