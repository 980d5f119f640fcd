/**
 * The API: the verbs of the office over HTTP, one package a context, the words of HTTP in {@code
 * http}. Resources are thin: they read a form, call a boundary and answer with its view or with a
 * problem (RFC 9457) that cites the clause. Decides nothing itself.
 */
package org.yuqiao.web.rest;
