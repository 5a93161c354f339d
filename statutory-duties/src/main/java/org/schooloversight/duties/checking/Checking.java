package org.schooloversight.duties.checking;

import org.schooloversight.core.law.Check;

/** Says which check mark an entry is to have. Entries are listed and marked on the same walk, so that neither can pass one over. */
interface Checking {

    /** Returns the mark, that of the entry if nothing is to change. */
    Check of(LawEntry entry);
}
