/**
 * How the schema gets into the database and which SQL is spoken to it: migrations at start-up,
 * before any other start-up bean, and one dialect for H2 and Oracle.
 *
 * <p>Boundaries: {@code Installation} (what kind of installation this is) and {@code DatabaseState}
 * (can it be used now). Out of scope: any table's meaning, which its own context knows.
 */
package org.yuqiao.persistence;
