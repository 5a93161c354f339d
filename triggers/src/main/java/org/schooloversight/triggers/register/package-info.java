/**
 * Reads what partnerships record, in CSV: the steps of packages, networks of schools, ratings of conditions and facts about leaders.
 */
package org.schooloversight.triggers.register;
