/**
 * Stored files (资料): papers of a case as they were handed in, with their digest, never changed.
 *
 * <p>Aggregate root: {@code StoredDocument}. Clause: C-7. Out of scope: which papers a case needs,
 * which the case knows.
 */
package org.yuqiao.document;
