/** What every page and every answer shares: templates, errors, languages, protection, uploads. */
@NullMarked
package org.chuangkou.web;

import org.jspecify.annotations.NullMarked;
