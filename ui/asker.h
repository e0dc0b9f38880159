// SPDX-License-Identifier: Apache-2.0
// What all acts share: they ask the office, and say in the message bar what it answered.
#pragma once
#include "actions.h"
#include "answered.h"
#include "chosen.h"
#include "message_bar.h"
#include "prompt.h"
namespace writdesk {
class Asker : public QObject {
    Q_OBJECT
public:
    Asker(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
        : QObject(parent)
        , m_office(office)
        , m_prompt(prompt)
        , m_bar(bar)
        , m_chosen(chosen)
    {
    }

Q_SIGNALS:
    void working(bool more); // one more question is under way, or one less

protected:
    // `then` gets what the office made; the sentence is said where it succeeded.
    template <class Work, class Then> void run(const QString &done, Work work, Then then)
    {
        Q_EMIT working(true);
        whenAnswered(m_office, m_office.ask(std::move(work)), this, [this, done, then](const auto &answer) {
            Q_EMIT working(false);
            if (!answer) {
                m_bar.complain(answer.error());
                return;
            }
            m_bar.say(done);
            then(answer);
        });
    }
    template <class Work> void run(const QString &done, Work work)
    {
        run(done, std::move(work), [](const auto &) {});
    }
    template <class Act> void on(const Actions &actions, Do what, Act act)
    {
        connect(actions.of(what), &QAction::triggered, this, act);
    }
    Office &m_office;
    Prompt &m_prompt;
    MessageBar &m_bar;
    const Chosen &m_chosen;
};
}
