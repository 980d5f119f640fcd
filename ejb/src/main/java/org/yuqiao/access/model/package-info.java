/** Users, their passwords and the rules for both. */
package org.yuqiao.access.model;
