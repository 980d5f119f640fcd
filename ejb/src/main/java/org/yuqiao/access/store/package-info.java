/** Users and access tokens as rows. */
package org.yuqiao.access.store;
