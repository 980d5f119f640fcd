/** Signing in, administering users, and who acts when. */
package org.yuqiao.access.boundary;
