/**
 * Measures the built server over HTTP against PostgreSQL with default durability: whole life cycles
 * of cases with 1, 4 and 8 clients, and lists over many cases. No test: it prints what it reached,
 * as ratios against pgbench in the same run where pgbench is at hand.
 */
package org.yuqiao.benchmark;
