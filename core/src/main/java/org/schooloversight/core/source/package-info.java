/**
 * Where facts come from: a {@link org.schooloversight.core.source.Provenance} names the file and line, and its
 * {@link org.schooloversight.core.source.Publication} the day it became public.
 */
package org.schooloversight.core.source;
