package org.chuangkou.guide.document;

import org.jspecify.annotations.Nullable;

/**
 * Something the citizen brings, or the hall fetches for them (申请材料).
 *
 * @param kind 证件证书证明, 申请表格文书 or 其他
 * @param form 纸质, 电子化 or 纸质或电子化
 * @param necessity 必要, 非必要 or 容缺后补
 * @param source 申请人自备, 政府部门核发 or 其他
 * @param originals how many originals; null when unknown
 * @param acceptance by what the clerk accepts it (受理标准)
 * @param onSite whether it has to be filled in at the window
 */
public record Material(
        String name,
        @Nullable String kind,
        @Nullable String form,
        @Nullable String necessity,
        @Nullable String source,
        @Nullable String sourceNote,
        @Nullable Integer originals,
        @Nullable Integer copies,
        @Nullable String specification,
        @Nullable String fillingNotes,
        @Nullable String acceptance,
        @Nullable String basis,
        @Nullable String notNeededWhen,
        @Nullable String blankForm,
        @Nullable String sample,
        @Nullable Boolean onSite) {

    /** A material of which only the name is known. */
    public static Material named(String name) {
        return new Material(
                name, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
