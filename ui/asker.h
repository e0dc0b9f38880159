// SPDX-License-Identifier: Apache-2.0
// What all acts share: they ask the office, and say in the message bar what it answered.
#pragma once
#include "actions.h"
#include "answered.h"
#include "chosen.h"
#include "long_work.h"
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
    void worksLong(LongWork *work); // it is gone once the work has ended

protected:
    // `then` gets what the office made; the sentence is said where it succeeded.
    template <class Work, class Then> void run(const QString &done, Work work, Then then)
    {
        Q_EMIT working(true);
        whenAnswered(m_office, m_office.ask(std::move(work)), this,
            [this, done, then](const auto &answer) { tell(done, answer, then); });
    }
    template <class Work> void run(const QString &done, Work work)
    {
        run(done, std::move(work), [](const auto &) {});
    }
    // Work that takes a Course: the window shows how far it is, and a button stops it.
    template <class Work, class Then> void runLong(const QString &done, Work work, Then then)
    {
        auto *followed = new LongWork(this);
        connect(followed, &LongWork::said, &m_bar, &MessageBar::say);
        Q_EMIT worksLong(followed);
        Q_EMIT working(true);
        const auto asked = m_office.ask(
            [work = std::move(work), course = followed->course()](Desk &desk) { return work(desk, course); });
        whenAnswered(m_office, asked, this, [this, done, then, followed](const auto &answer) {
            delete followed;
            tell(done, answer, then);
        });
    }
    template <class Act> void on(const Actions &actions, Do what, Act act)
    {
        connect(actions.of(what), &QAction::triggered, this, act);
    }
    template <class Answer, class Then> void tell(const QString &done, const Answer &answer, Then then)
    {
        Q_EMIT working(false);
        if (!answer)
            return m_bar.complain(answer.error());
        m_bar.say(done);
        then(answer);
    }
    Office &m_office;
    Prompt &m_prompt;
    MessageBar &m_bar;
    const Chosen &m_chosen;
};
}
