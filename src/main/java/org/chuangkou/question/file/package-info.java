/** Files of questions: the way to every format, and YAML that trainers can read and compare; its schema is {@code question-bank/questions/question.schema.json}. */
@NullMarked
package org.chuangkou.question.file;

import org.jspecify.annotations.NullMarked;
