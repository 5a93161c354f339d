package org.schooloversight.triggers.assess;

import org.schooloversight.core.evidence.PupilGroupId;

/**
 * A group of pupils that figures are about.
 *
 * @param id  the group
 * @param title  its title, to follow "for"
 */
record PupilGroup(PupilGroupId id, String title) {}
