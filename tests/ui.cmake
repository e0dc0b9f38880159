writdesk_test(tst_tables writdesk_tables)
writdesk_test(tst_ui_next_step writdesk_ui)
writdesk_test(tst_window_language writdesk_ui writdesk_pages)
writdesk_test(tst_contrast writdesk_ui)
foreach(test tst_ui_window tst_ui_today tst_ui_packet tst_window_course tst_window_law tst_window_doctor tst_window_emergency tst_window_duties tst_window_over
    tst_window_fit tst_window_keeping tst_window_calendar tst_window_dates tst_window_start tst_window_manual tst_window_intake tst_window_import tst_window_letters tst_window_cases tst_window_compartment tst_window_registers tst_window_full_disk)
    writdesk_test(${test} writdesk_ui)
    foreach(program writdesk writdesk-reader) # the window's papers are read and drawn in the helper process
        if(TARGET ${program})
            add_dependencies(${test} ${program})
        endif()
    endforeach()
endforeach()
target_link_libraries(tst_window_manual PRIVATE writdesk_pages) # what speaks Spanish
target_link_libraries(tst_window_fit PRIVATE writdesk_pages)
target_link_libraries(tst_window_full_disk PRIVATE ${CMAKE_DL_LIBS})
set_target_properties(tst_window_full_disk PROPERTIES ENABLE_EXPORTS ON) # SQLite then calls this program's pwrite64
target_link_libraries(tst_window_start PRIVATE Qt6::Sql ${CMAKE_DL_LIBS})
set_target_properties(tst_window_start PROPERTIES ENABLE_EXPORTS ON) # the docket then calls this program's statfs

# Start of the window beside an empty one, and how long its thread is away during an import; run by hand: bench_window 21 100000.
qt_add_executable(bench_empty_window EXCLUDE_FROM_ALL bench/empty_window.cpp)
target_link_libraries(bench_empty_window PRIVATE Qt6::Widgets)
qt_add_executable(bench_window EXCLUDE_FROM_ALL bench/bench_window.cpp)
target_link_libraries(bench_window PRIVATE writdesk_ui Qt6::Test)
target_compile_definitions(bench_window PRIVATE PROGRAMS="${PROJECT_BINARY_DIR}/app" EMPTY_WINDOW="$<TARGET_FILE:bench_empty_window>")
add_dependencies(bench_window bench_empty_window writdesk writdesk-reader)

# The window under Xvfb as a screen reader meets it; where what that needs is missing, it says what and is skipped.
find_program(debian_python python3 PATHS /usr/bin NO_DEFAULT_PATH)
if(debian_python)
    add_test(NAME scene_subpoena COMMAND ${debian_python} ${CMAKE_CURRENT_SOURCE_DIR}/atspi/scene_subpoena.py
        ${PROJECT_BINARY_DIR}/app $<TARGET_FILE:make_papers>)
    foreach(scene scene_emergency scene_preservation scene_gag)
        add_test(NAME ${scene} COMMAND ${debian_python} ${CMAKE_CURRENT_SOURCE_DIR}/atspi/${scene}.py
            ${PROJECT_BINARY_DIR}/app)
    endforeach()
    set_tests_properties(scene_subpoena scene_emergency scene_preservation scene_gag PROPERTIES SKIP_RETURN_CODE 77
        TIMEOUT 900 RUN_SERIAL TRUE ENVIRONMENT "TZ=America/New_York;LC_ALL=C.UTF-8")
endif()

# The pictures of the manual, of every page and tab: one that cannot be made is a fault.
add_test(NAME pictures_of_every_page COMMAND bash ${PROJECT_SOURCE_DIR}/installer/pictures.sh ${PROJECT_BINARY_DIR}/app
    ${PROJECT_BINARY_DIR}/pictures light)
set_tests_properties(pictures_of_every_page PROPERTIES TIMEOUT 900)
