// SPDX-License-Identifier: Apache-2.0
// What may be asked of the person at the window: an interface, answered by dialogs or by a test's script.
#pragma once
#include "typed_date.h"
#include <QList>
#include <QMap>
#include <QString>
#include <functional>
namespace writdesk {
using Answers = QMap<QString, QString>; // a flag is "yes" or empty, a date ISO

struct Field {
    enum class Kind { Text, Note, Choice, Flag, Date, Moment, Secret }; // a moment: a date, or an instant
    QString id {};
    QString label {};
    Kind kind = Kind::Text;
    QString value {};
    QList<QPair<QString, QString>> choices {}; // id, words
    bool required = false;
    QString hint {};
    std::function<bool(const Answers &)> dateIf {}; // of a text: with these answers of the others it is a date
};
struct Form {
    QString title {};
    QString text {};
    QList<Field> fields {};
    QString accept {}; // what the button says: what will be done
};
// Nobody waits: the answer is handed to `then`; where the person turns away, it never is.
class Prompt {
public:
    virtual ~Prompt() = default;
    virtual void ask(const Form &form, std::function<void(const Answers &)> then) = 0;
    virtual void files(const QString &title, std::function<void(const QStringList &)> then) = 0;
    // `proposed`: the folder that is chosen where nobody turns to another; may be empty.
    virtual void folder(const QString &title, const QString &proposed, std::function<void(const QString &)> then) = 0;
    virtual void readDates(const DateSense &) { } // what dates that are typed are read against
    virtual void saveAs(const QString &title, const QString &name, std::function<void(const QString &)> then) = 0;
};
}
