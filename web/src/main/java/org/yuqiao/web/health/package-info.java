/** Whether the server lives and is ready, for whoever watches it, and the word that it is. */
package org.yuqiao.web.health;
