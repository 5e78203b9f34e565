/** What an invigilator does in a room: each step a class, all of them noted in the room's log and the audit trail. */
@NullMarked
package org.chuangkou.exam.room.step;

import org.jspecify.annotations.NullMarked;
