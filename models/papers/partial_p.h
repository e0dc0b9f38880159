// SPDX-License-Identifier: Apache-2.0
// Where something large grows: a folder beside its place whose name ends in .partial, so that nothing half-made looks
// finished and what a power cut left is found again.
#pragma once
#include "course.h"
#include <QLockFile>
#include <memory>
namespace writdesk {
class Partial {
public:
    // Of what will be `place`. Fails where another program is at it, or where that name is taken by something else.
    static Result<std::unique_ptr<Partial>> beside(const QString &place);
    ~Partial(); // takes everything away: only a run that was cut off leaves it
    Q_DISABLE_COPY_MOVE(Partial)
    bool wasCutOff() const { return m_cutOff; } // something lies there from an earlier run
    Result<> restarted(const Course &course); // takes away what an earlier run left, and says so
    QString file(const QString &name) const { return m_folder + u'/' + name; }
    static QString growing() { return QStringLiteral("growing"); } // what will bear the name of the place
    static QString journal() { return QStringLiteral("journal"); } // what of it is whole
    static QString between() { return QStringLiteral("between"); } // what is needed on the way

private:
    explicit Partial(const QString &folder);
    Result<> taken();
    bool isHeld() const;
    void clear() const;
    QString m_folder;
    QLockFile m_lock;
    bool m_cutOff = false;
};
// A file that is whole gets its name; what bears it already stays.
Result<> movedFile(const QString &from, const QString &to);
}
