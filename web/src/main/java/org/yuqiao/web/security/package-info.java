/**
 * Who comes in: pages with a session after a sign-in form, the API with a bearer token and nothing
 * else. One mechanism decides for every request, and the container carries the identity on to the
 * boundaries.
 *
 * <p>Clauses: D-4. Out of scope: who may do what, which the boundaries say.
 */
package org.yuqiao.web.security;
