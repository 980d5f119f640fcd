/**
 * The pages of one case: the application form, the case page with its acts, papers and prints. They
 * show views and carry out verbs of the boundaries; every judgement is the boundaries'.
 */
package org.yuqiao.web.faces.casefile;
