package org.schooloversight.core.register;

import org.schooloversight.core.source.Publication;

/**
 * A column of figures in one file.
 *
 * @param columns  where its parts stand, not null
 * @param meaning  what the figures are about, not null
 * @param publication  when they became public, not null
 */
record ResultColumn(FigureColumns columns, MappedResult meaning, Publication publication) {}
