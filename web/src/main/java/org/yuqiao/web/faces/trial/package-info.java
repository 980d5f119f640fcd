/** The trial calculator (试算): a due date day by day, and a fee with its derivation. */
package org.yuqiao.web.faces.trial;
