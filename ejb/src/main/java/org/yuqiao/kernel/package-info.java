/**
 * The words every other package speaks: money in fen, rates per working day, the business date, who
 * acts, and how an act is refused. Imports the JDK alone and knows nothing of the fund.
 */
package org.yuqiao.kernel;
