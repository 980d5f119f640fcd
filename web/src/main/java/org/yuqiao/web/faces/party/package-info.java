/** The page of the white list: accounts are proposed by one person and decided by another. */
package org.yuqiao.web.faces.party;
