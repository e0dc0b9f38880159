set(law_time_privates ${PROJECT_SOURCE_DIR}/models/law)
foreach(test tst_dates tst_typed_dates tst_calendar tst_courts tst_member_states tst_peer_dates tst_periods tst_periods_properties tst_period_rules tst_period_making tst_case_periods)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${test}.cpp)
        writdesk_test(${test} writdesk_law)
    endif()
endforeach()
find_package(rapidcheck QUIET)
if(rapidcheck_FOUND AND TARGET tst_periods_properties)
    target_link_libraries(tst_periods_properties PRIVATE rapidcheck)
    writdesk_test(tst_periods_every_mode writdesk_law rapidcheck)
endif()

# How fast periods are summed beside QuantLib; run by hand: bench_periods.
find_package(PkgConfig QUIET)
pkg_check_modules(quantlib QUIET IMPORTED_TARGET quantlib)
if(TARGET PkgConfig::quantlib AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/bench/bench_periods.cpp)
    qt_add_executable(bench_periods EXCLUDE_FROM_ALL bench/bench_periods.cpp)
    target_link_libraries(bench_periods PRIVATE writdesk_law Qt6::Core PkgConfig::quantlib)
    target_compile_definitions(bench_periods PRIVATE RESOURCES="${PROJECT_SOURCE_DIR}/resources")
endif()

# Derivations are computed again by a second program, which links nothing of this one.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
writdesk_test(tst_derivations writdesk_law)
target_compile_definitions(tst_derivations PRIVATE PYTHON="${Python3_EXECUTABLE}"
    REPLAY="${CMAKE_CURRENT_SOURCE_DIR}/replay/replay.py")
