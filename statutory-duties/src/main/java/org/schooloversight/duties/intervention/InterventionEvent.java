package org.schooloversight.duties.intervention;

/** What may happen beside and after a warning notice. */
public enum InterventionEvent {
    /** The governing body made representations against the notice, while the law provided for them. */
    REPRESENTATIONS_MADE,
    /** The notice was confirmed after representations. */
    NOTICE_CONFIRMED,
    /** The notice was not confirmed after representations. */
    NOTICE_NOT_CONFIRMED,
    /** The governing body complied with the notice, to the satisfaction of whoever gave it. */
    COMPLIED,
    /** Whoever gave the notice found that the governing body had not complied. */
    NOT_COMPLIED,
    /** The notice was withdrawn. */
    NOTICE_WITHDRAWN,
    /** The governing body was given notice in writing of the powers that are to be used. */
    POWERS_ANNOUNCED,
    /** The Secretary of State gave a warning notice. Made of the notice itself; need not be recorded. */
    SECRETARY_OF_STATE_NOTICE_GIVEN,
    /** The Secretary of State told the authority that it may give notices again. */
    AUTHORITY_MAY_GIVE_NOTICES,
    /** The Secretary of State notified the governing body that the school is coasting. */
    COASTING_NOTIFIED,
    /** The Secretary of State notified the governing body that the school is no longer coasting. */
    COASTING_ENDED,
    /** The Chief Inspector lifted the category of concern in a way that no recorded inspection shows. */
    CATEGORY_LIFTED,
    /** The Secretary of State appointed additional governors. */
    GOVERNORS_APPOINTED_BY_SECRETARY_OF_STATE,
    /** The governors that the Secretary of State appointed are no longer in office. */
    APPOINTED_GOVERNORS_LEFT,
    /** An interim executive board took office. */
    BOARD_CONSTITUTED,
    /** A governing body took over again from the board. */
    BOARD_ENDED,
    /** The Secretary of State told the authority that its powers are not to be used. */
    AUTHORITY_TOLD_TO_STOP,
    /** The Secretary of State told the authority that it may use its powers again. */
    AUTHORITY_MAY_GO_ON,
    /** An academy order was made because the law required it. */
    ACADEMY_ORDER_MADE_AS_DUTY,
    /** An academy order was made because the law allowed it. */
    ACADEMY_ORDER_MADE_AT_DISCRETION,
    /** The academy order was revoked. */
    ACADEMY_ORDER_REVOKED,
    /** Notice was given that the right to a delegated budget will be suspended for mismanagement. */
    SUSPENSION_NOTIFIED,
    /** The suspension took effect. */
    SUSPENSION_EFFECTIVE,
    /** The right to a delegated budget was suspended as a power of intervention. */
    SUSPENSION_BY_INTERVENTION,
    /** The authority reviewed the suspension. */
    SUSPENSION_REVIEWED,
    /** The suspension was revoked. */
    SUSPENSION_REVOKED
}
