/**
 * The pages. Frame, tags and formats that every page shares ({@link
 * org.yuqiao.web.faces.FrameBean}, {@link org.yuqiao.web.faces.Fmt}, the tags of
 * WEB-INF/yuqiao.taglib.xml), and the beans behind the lists and the read pages. Beans ask the
 * boundaries and hold what the person typed; every rule, sum and permission is the boundaries'.
 */
package org.yuqiao.web.faces;
