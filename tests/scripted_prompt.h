// SPDX-License-Identifier: Apache-2.0
// A prompt that answers from a list, and remembers what it was asked.
#pragma once
#include "prompt.h"
#include <QStringList>
namespace writdesk {
class ScriptedPrompt : public Prompt {
public:
    QList<Answers> answers {}; // taken from the front; none left: the person turned away
    QStringList paths {}; // for files, folder and saveAs
    QList<Form> asked {};

    void ask(const Form &form, std::function<void(const Answers &)> then) override
    {
        asked.append(form);
        if (!answers.isEmpty())
            then(answers.takeFirst());
    }
    void files(const QString &, std::function<void(const QStringList &)> then) override
    {
        if (!paths.isEmpty())
            then({ paths.takeFirst() });
    }
    void folder(const QString &, const QString &, std::function<void(const QString &)> then) override
    {
        if (!paths.isEmpty())
            then(paths.takeFirst());
    }
    void saveAs(const QString &, const QString &, std::function<void(const QString &)> then) override
    {
        if (!paths.isEmpty())
            then(paths.takeFirst());
    }
};
}
