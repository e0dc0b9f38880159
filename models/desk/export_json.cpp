// SPDX-License-Identifier: Apache-2.0
// Every case with its entries as one JSON document, shaped as resources/docs/export.schema.json says.
#include "export_desk.h"
#include "head_words.h"
#include "shapes.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <utility>
namespace writdesk {
namespace {
QString key(const char *name) { return QLatin1String(name); }

// As QJsonDocument would write it within two braces or brackets more.
QByteArray indented(const QJsonObject &object, qsizetype by)
{
    auto text = QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed();
    return text.replace('\n', '\n' + QByteArray(by, ' '));
}
}

ExportForm jsonForm()
{
    constexpr qsizetype inCases = 8, inAll = 4;
    ExportForm form { .before = "{\n    \"cases\": [", .withEntries = true };
    form.ofCase = [first = true](const ExportedCase &one, const QDateTime &now) mutable {
        auto shape = caseShape(one.c, now);
        QJsonArray entries;
        for (const auto &entry : one.entries)
            entries.append(entryShape(entry));
        shape.insert(key("entries"), entries);
        const QByteArray before = std::exchange(first, false) ? "\n        " : ",\n        ";
        return before + indented(shape, inCases);
    };
    form.after = [](const TreeHead &head) {
        const QJsonObject said { { key("count"), head.count }, { key("head"), head.hash },
            { key("words"), headWords(head.hash) } };
        return "\n    ],\n    \"head\": " + indented(said, inAll) + "\n}\n";
    };
    return form;
}
}
