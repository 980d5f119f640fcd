/**
 * What tests stand on: the two databases, migrated by the product's own sets, and the boundaries
 * wired by hand on one of them, without a server.
 */
package org.yuqiao.testing;
