// SPDX-License-Identifier: Apache-2.0
// What a function returns when the world may say no: a value, or one sentence for the user and a detail for the log.
#pragma once
#include <QList>
#include <QString>
#include <tl/expected.hpp>
namespace writdesk {
// One thing that stands in the way of an act, and who may lift it. `id` is stable for one gag, hold or promise.
struct Block {
    QString id {};
    QString act {}; // disclose, notify, destroy, lift, override, law
    QString because {};
    QString names {}; // the order, law or promise that blocks
    QString until {}; // first free instant, ISO 8601 with offset; empty where nobody knows
    QString who {}; // who may lift it
    friend bool operator==(const Block &, const Block &) = default;
};

// Why a no was said; the numbers are the exit statuses of writdeskctl.
enum class No { World = 1, Usage = 2, Blocked = 3, Broken = 4 };

struct Failure {
    QString sentence {}; // what, why, what to do
    QString detail {};
    No no = No::World;
    QList<Block> blocks {};
};
template <class T = void> using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failed(QString sentence, QString detail = {}, No no = No::World)
{
    return tl::unexpected<Failure>(Failure { std::move(sentence), std::move(detail), no, {} });
}
inline tl::unexpected<Failure> blocked(QString sentence, QList<Block> blocks)
{
    return tl::unexpected<Failure>(Failure { std::move(sentence), {}, No::Blocked, std::move(blocks) });
}
// Passes on why something failed, whatever it would have been.
template <class T> tl::unexpected<Failure> asFailure(const Result<T> &failedOne)
{
    return tl::unexpected<Failure>(failedOne.error());
}
}
