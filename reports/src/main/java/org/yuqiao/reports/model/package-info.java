/** What the prints say, as records: texts as they are to be printed, amounts, dates. */
package org.yuqiao.reports.model;
