foreach(test tst_import tst_export tst_case_filter tst_letter_editing tst_desk_today tst_desk_agenda tst_desk_undo tst_desk_law tst_desk_policy tst_desk_gags tst_desk_silences tst_desk_unsafe tst_desk_contacts tst_desk_sheet tst_desk_preservation tst_desk_challenge tst_desk_retention tst_desk_campaign tst_desk_disclosure tst_desk_packet tst_desk_handover tst_desk_record tst_desk_dossier tst_desk_registers tst_desk_audit)
    writdesk_test(${test} writdesk_desk Qt6::Gui)
    if(TARGET writdesk-reader)
        add_dependencies(${test} writdesk-reader)
    endif()
endforeach()
writdesk_test(tst_followed writdesk_desk)

# Judging every open case anew beside one pass over their rows; run by hand: bench_judging 10000.
qt_add_executable(bench_judging EXCLUDE_FROM_ALL bench/bench_judging.cpp)
target_link_libraries(bench_judging PRIVATE writdesk_docket writdesk_law Qt6::Core Qt6::Test)
target_compile_definitions(bench_judging PRIVATE RESOURCES="${PROJECT_SOURCE_DIR}/resources" TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")

# A packet beside qpdf, sha256sum, openssl and 7-Zip; run by hand in a folder with room: bench_packet 1000 2000.
qt_add_executable(bench_packet EXCLUDE_FROM_ALL bench/bench_packet.cpp)
target_link_libraries(bench_packet PRIVATE writdesk_papers Qt6::Gui)
target_compile_definitions(bench_packet PRIVATE PROGRAMS="${PROJECT_BINARY_DIR}/app")
add_dependencies(bench_packet writdesk-reader)

# A log that is imported, beside sqlite3's .import of it; run by hand: bench_import 10000.
qt_add_executable(bench_import EXCLUDE_FROM_ALL bench/bench_import.cpp)
target_link_libraries(bench_import PRIVATE writdesk_desk Qt6::Core Qt6::Sql)

# The list of cases and the search beside the sqlite3 shell; run by hand where there is room: bench_lists FILE 1000000.
qt_add_executable(bench_lists EXCLUDE_FROM_ALL bench/bench_lists.cpp)
target_link_libraries(bench_lists PRIVATE writdesk_desk Qt6::Core)
