/**
 * Stories told against the server and the EAR that this build made, from outside: over HTTP, in a
 * browser, and by a look into the database.
 */
package org.yuqiao.scenarios;
