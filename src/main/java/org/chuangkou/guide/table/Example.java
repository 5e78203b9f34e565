package org.chuangkou.guide.table;

import org.chuangkou.base.Json;
import org.chuangkou.guide.document.Guide;

/** The row that stands in a template: invented, complete, and without a doubt about it. */
final class Example {
    static final Guide GUIDE = Json.read("""
            {"code": "SL-0001", "name": "示例：流动摊点设置登记", "otherCodes": ["SL-000100", "旧系统-17"],
             "everydayNames": ["摆摊", "出夜市", "流动摊点"],
             "department": "城市管理局", "body": "县级城市管理部门", "type": "其他行政权力", "act": "登记", "state": "在用",
             "tier": "县级", "handling": "承诺件",
             "limits": {"statutory": {"days": 20, "unit": "工作日"}, "promised": {"days": 5, "unit": "工作日"},
                        "note": "自受理之日起算"},
             "objects": ["自然人", "个体工商户"], "themes": ["准营准办"], "channels": ["窗口", "网上"],
             "visits": {"count": 1, "reason": "当面核对摊点位置"}, "scope": "全域",
             "basis": [{"title": "城市市容和环境卫生管理条例", "clause": "第十四条", "note": "占用公共场地要经同意"}],
             "conditions": ["摊点在划定的区域和时段内", "有垃圾收集的安排"],
             "materials": {
               "application-form": {"name": "登记申请表", "kind": "申请表格文书", "form": "纸质或电子化", "necessity": "必要",
                  "source": "申请人自备", "sourceNote": "窗口免费提供", "originals": 1, "copies": 0, "specification": "A4",
                  "fillingNotes": "经营时段写到几点到几点", "acceptance": "位置、时段写明，有申请人签名和日期。", "onSite": true},
               "id-card": {"name": "居民身份证", "kind": "证件证书证明", "form": "纸质或电子化", "necessity": "必要",
                  "source": "政府部门核发", "originals": 1, "copies": 0, "acceptance": "本人有效证件，当场核验后即还。",
                  "notNeededWhen": "能联网核验的", "onSite": false}},
             "steps": [{"name": "受理", "by": "综合窗口", "within": "当场", "action": "查材料是否齐全"},
                       {"name": "办结", "by": "城市管理局", "within": "5个工作日", "action": "确定位置，发登记证"}],
             "fees": [],
             "result": {"kind": "证照", "name": "摊点登记证", "validity": "1年", "sample": "载明姓名、位置和时段", "delivery": ["窗口领取", "邮寄"]},
             "places": [{"address": "政务服务中心一楼 12 号窗口", "hours": "工作日 9:00—17:00"}],
             "phones": {"consultation": "0000-12345", "complaint": "0000-12315"},
             "remedies": {"review": "六十日内向本级人民政府申请行政复议", "litigation": "六个月内向人民法院起诉"},
             "faqs": [{"question": "可以换位置吗？", "answer": "可以，重新登记位置，不收费。"}],
             "localNote": "区域和时段以当地公布为准"}
            """, Guide.class);

    private Example() {}
}
