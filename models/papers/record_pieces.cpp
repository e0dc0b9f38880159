// SPDX-License-Identifier: Apache-2.0
#include "record_pieces_p.h"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Columns", text); }

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

tl::unexpected<Failure> tooLong()
{
    return failed(say("A record of the export is longer than 4 MiB, so its records cannot be told apart. Check the "
                      "format that the map names."));
}

// A line ends a record unless a quote is open.
class CsvPieces : public RecordPieces {
public:
    explicit CsvPieces(Take take)
        : m_take(std::move(take))
    {
    }
    Result<> add(QByteArrayView bytes) override
    {
        qsizetype from = 0;
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            if (bytes[i] == '"')
                m_open = !m_open;
            if (bytes[i] != '\n' || m_open)
                continue;
            m_record.append(bytes.data() + from, i + 1 - from);
            from = i + 1;
            if (auto given = give(); !given)
                return given;
        }
        m_record.append(bytes.data() + from, bytes.size() - from);
        return m_record.size() > mostRecordBytes ? tooLong() : Result<>();
    }
    Result<> end() override { return m_record.isEmpty() ? Result<>() : give(); }

private:
    Result<> give()
    {
        const auto record = std::exchange(m_record, {});
        return m_take(record);
    }
    Take m_take;
    QByteArray m_record {};
    bool m_open = false;
};

// Follows strings, objects and arrays without judging them; whoever takes the record parses it.
class Depth {
public:
    void step(char c)
    {
        if (m_string) {
            m_string = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
        } else if (c == '"') {
            m_string = true;
        } else if (c == '{' || c == '[') {
            ++m_depth;
        } else if (c == '}' || c == ']') {
            --m_depth;
        }
    }
    int depth() const { return m_depth; }
    bool inString() const { return m_string; }

private:
    int m_depth = 0;
    bool m_string = false;
    bool m_escaped = false;
};

// Objects one after the other, one a line, or in one array.
class JsonPieces : public RecordPieces {
public:
    explicit JsonPieces(Take take)
        : m_take(std::move(take))
    {
    }
    Result<> add(QByteArrayView bytes) override
    {
        for (const auto c : bytes) {
            if (auto stepped = m_record.isEmpty() ? between(c) : within(c); !stepped)
                return stepped;
        }
        return {};
    }
    Result<> end() override
    {
        if (m_record.isEmpty() && !m_array)
            return {};
        return failed(say("The export ends within a record: it is cut off. Export it again."));
    }

private:
    Result<> between(char c)
    {
        if (c == '{') {
            m_depth = {};
            return within(c);
        }
        if (c == '[' && !m_array && !m_closed) {
            m_array = true;
            return {};
        }
        if (c == ']' && m_array) {
            m_array = false;
            m_closed = true;
            return {};
        }
        if (isBlank(c) || (c == ',' && m_array))
            return {};
        return failed(say("The export holds something that is no JSON record. Export it as one object a line, or as "
                          "one array of objects."));
    }
    Result<> within(char c)
    {
        m_record.append(c);
        m_depth.step(c);
        if (m_record.size() > mostRecordBytes)
            return tooLong();
        if (m_depth.depth() > 0)
            return {};
        const auto record = std::exchange(m_record, {});
        return m_take(record);
    }
    Take m_take;
    QByteArray m_record {};
    Depth m_depth {};
    bool m_array = false;
    bool m_closed = false;
};

QString keyOf(const QByteArray &quoted) { return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString(); }
}

std::unique_ptr<RecordPieces> RecordPieces::ofCsv(Take take) { return std::make_unique<CsvPieces>(std::move(take)); }
std::unique_ptr<RecordPieces> RecordPieces::ofJson(Take take) { return std::make_unique<JsonPieces>(std::move(take)); }

QList<JsonMember> jsonMembers(const QByteArray &object)
{
    QList<JsonMember> members;
    Depth depth;
    QByteArray key;
    qsizetype from = 1;
    for (qsizetype i = 0; i < object.size(); ++i) {
        const auto c = object[i];
        const auto top = depth.depth() == 1 && !depth.inString();
        depth.step(c);
        if (top && c == ':' && key.isEmpty()) {
            key = object.mid(from, i - from).trimmed();
            from = i + 1;
        } else if ((top && c == ',') || (c == '}' && depth.depth() == 0 && !key.isEmpty())) {
            members.append({ keyOf(key), object.mid(from, i - from).trimmed() });
            key.clear();
            from = i + 1;
        }
    }
    return members;
}
}
