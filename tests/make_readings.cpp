// SPDX-License-Identifier: Apache-2.0
// Keeps what the reader saw in papers as JSON, so that finding facts can be tested on it: make_readings TARGET PAPER...
#include "reader.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>
using namespace writdesk;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    QTextStream err(stderr);
    if (arguments.size() < 3) {
        err << "usage: make_readings TARGET PAPER...\n";
        return 2;
    }
    // Nobody waits for this: a busy machine must not leave pages out.
    Reader reader(QStringLiteral(PROGRAMS "/writdesk-reader"), { 1536ll << 20, 300, 1500, 0, false });
    for (const auto &path : arguments.mid(2)) {
        QFile source(path);
        if (!source.open(QIODevice::ReadOnly)) {
            err << path << ": cannot be opened\n";
            return 1;
        }
        const auto paper = reader.read(source.readAll(), QFileInfo(path).fileName());
        if (!paper) {
            err << path << ": " << paper.error().sentence << '\n';
            continue;
        }
        QFile target(QDir(arguments.at(1)).filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".json")));
        if (!target.open(QIODevice::WriteOnly) || target.write(jsonBytes(objectOf(*paper))) < 0) {
            err << target.fileName() << ": cannot be written\n";
            return 1;
        }
    }
    return 0;
}
