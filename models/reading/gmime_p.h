// SPDX-License-Identifier: Apache-2.0
// GMime's counted objects as owned values.
#pragma once
#undef signals
#include <gmime/gmime.h>
#include <memory>
namespace writdesk {
struct ObjectEnd {
    void operator()(void *object) const { g_object_unref(object); }
};
template <class Object> using Owned = std::unique_ptr<Object, ObjectEnd>;
struct TextEnd {
    void operator()(char *text) const { g_free(text); }
};
using OwnedText = std::unique_ptr<char, TextEnd>;
}
