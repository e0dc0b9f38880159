// SPDX-License-Identifier: Apache-2.0
#include "head_words.h"
#include "sha256.h"
#include "tree.h"
#include <QFile>
#include <QSet>
#include <QTest>
#include <rapidcheck.h>
using namespace writdesk;
namespace {
QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

// The eight leaves of the Certificate Transparency project's test vectors.
Hashes publishedLeaves()
{
    Hashes leaves;
    for (const auto *bytes :
        { "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f" })
        leaves.append(leafHash(hex(bytes)));
    return leaves;
}

// The definition of RFC 6962 section 2.1, word for word.
QByteArray definedHead(const Hashes &leaves)
{
    if (leaves.isEmpty())
        return sha256({});
    if (leaves.size() == 1)
        return leaves.first();
    qsizetype k = 1;
    while (k * 2 < leaves.size())
        k *= 2;
    return nodeHash(definedHead(leaves.mid(0, k)), definedHead(leaves.mid(k)));
}

Hashes someLeaves(int count, int seed)
{
    Hashes leaves;
    for (int i = 0; i < count; ++i)
        leaves.append(leafHash(QByteArray::number(seed) + '/' + QByteArray::number(i)));
    return leaves;
}
bool holds(bool found) { return found; }
}
class tst_Tree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_head_of_the_published_leaves_is_the_published_one_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("head");
        QFile file(QStringLiteral(TEST_DATA "/rfc6962_heads.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const auto row = file.readLine().trimmed().split(',');
            QTest::newRow(row.at(0).constData()) << row.at(0).toInt() << QByteArray::fromHex(row.at(1));
        }
    }
    void the_head_of_the_published_leaves_is_the_published_one()
    {
        QFETCH(int, count);
        QFETCH(QByteArray, head);
        QCOMPARE(treeHead(publishedLeaves().mid(0, count)), head);
    }
    void the_published_consistency_proofs_are_made_and_hold_data()
    {
        QTest::addColumn<int>("earlier");
        QTest::addColumn<int>("later");
        QTest::addColumn<Hashes>("proof");
        QFile file(QStringLiteral(TEST_DATA "/rfc6962_consistency.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        while (!file.atEnd()) {
            const auto row = file.readLine().trimmed().split(',');
            Hashes proof;
            for (const auto &hash : row.at(2).split(' ')) {
                if (!hash.isEmpty())
                    proof.append(QByteArray::fromHex(hash));
            }
            QTest::addRow("%s to %s", row.at(0).constData(), row.at(1).constData())
                << row.at(0).toInt() << row.at(1).toInt() << proof;
        }
    }
    void the_published_consistency_proofs_are_made_and_hold()
    {
        QFETCH(int, earlier);
        QFETCH(int, later);
        QFETCH(Hashes, proof);
        const auto leaves = publishedLeaves();
        QCOMPARE(consistencyProof(leaves.mid(0, later), earlier), proof);
        QVERIFY(isConsistent(earlier, treeHead(leaves.mid(0, earlier)), later, treeHead(leaves.mid(0, later)), proof));
    }
    void the_right_edge_gives_the_head_that_the_definition_gives()
    {
        QVERIFY(rc::check([] {
            const auto leaves = someLeaves(*rc::gen::inRange(0, 200), *rc::gen::arbitrary<int>());
            RC_ASSERT(treeHead(leaves) == definedHead(leaves));
        }));
    }
    void an_edge_survives_being_written_down()
    {
        QVERIFY(rc::check([] {
            TreeEdge edge;
            for (const auto &leaf : someLeaves(*rc::gen::inRange(0, 100), 1))
                edge.append(leaf);
            const auto again = TreeEdge::fromBytes(edge.count(), edge.toBytes());
            RC_ASSERT(again.has_value());
            RC_ASSERT(again->head() == edge.head());
        }));
        QVERIFY(!TreeEdge::fromBytes(3, QByteArray(32, 'x')));
    }
    void every_consistency_proof_holds_and_none_holds_for_another_tree()
    {
        QVERIFY(rc::check([] {
            const int later = *rc::gen::inRange(1, 80);
            const int earlier = *rc::gen::inRange(1, later + 1);
            const auto leaves = someLeaves(later, 1);
            const auto was = treeHead(leaves.mid(0, earlier));
            const auto proof = consistencyProof(leaves, earlier);
            RC_ASSERT(isConsistent(earlier, was, later, treeHead(leaves), proof));
            auto others = leaves;
            others[*rc::gen::inRange(0, earlier)] = leafHash("rewritten");
            RC_ASSERT(!isConsistent(earlier, was, later, treeHead(others), consistencyProof(others, earlier)));
        }));
    }
    void every_leaf_is_shown_to_be_in_its_tree_and_no_other_leaf_is()
    {
        QVERIFY(rc::check([] {
            const int count = *rc::gen::inRange(1, 80);
            const int index = *rc::gen::inRange(0, count);
            const auto leaves = someLeaves(count, 2);
            const auto proof = inclusionProof(leaves, index);
            RC_ASSERT(isIncluded(leaves.at(index), index, count, treeHead(leaves), proof));
            RC_ASSERT(!isIncluded(leafHash("another"), index, count, treeHead(leaves), proof));
            RC_ASSERT(!isIncluded(leaves.at(index), count, count, treeHead(leaves), proof));
        }));
    }
    void a_leaf_is_never_taken_for_a_node()
    {
        const auto a = leafHash("a"), b = leafHash("b");
        QVERIFY(holds(leafHash(a + b) != nodeHash(a, b)));
    }
    void the_list_has_2048_words_that_no_single_slip_confuses()
    {
        QFile file(QStringLiteral(RESOURCES "/words/english.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(words.size(), 2048);
        QVERIFY(std::is_sorted(words.begin(), words.end()));
        const QSet<QString> all(words.begin(), words.end());
        QSet<QString> blotted; // words with one letter unreadable
        for (const auto &word : words) {
            QVERIFY2(word.size() >= 3 && word.size() <= 8, qPrintable(word));
            QVERIFY(std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; }));
            for (int i = 0; i < word.size(); ++i) {
                auto blot = word, shorter = word;
                QVERIFY2(!all.contains(shorter.remove(i, 1)), qPrintable(word));
                QVERIFY2(!blotted.contains(blot.replace(i, 1, u'?')), qPrintable(word));
                blotted.insert(blot);
            }
        }
    }
    void a_head_is_spoken_as_its_first_132_bits()
    {
        const auto zeros = headWords(QString(64, u'0')).split(u' ');
        QCOMPARE(zeros, QStringList(12, zeros.first()));
        // 1 in the last of the first eleven bits is the second word; a bit after the 132nd changes nothing
        QCOMPARE(headWords(QStringLiteral("0020") + QString(60, u'0')).split(u' ').mid(1), zeros.mid(1));
        QVERIFY(headWords(QStringLiteral("0020") + QString(60, u'0')) != headWords(QString(64, u'0')));
        QCOMPARE(headWords(QString(33, u'0') + QString(31, u'f')), headWords(QString(64, u'0')));
        QVERIFY(headWords(QString(32, u'0') + u'1' + QString(31, u'0')) != headWords(QString(64, u'0')));
        QVERIFY(headWords(QStringLiteral("00")).isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_Tree)
#include "tst_tree.moc"
