/** What others may ask about the installation and its database. */
package org.yuqiao.persistence.boundary;
