writdesk_test(tst_tables writdesk_tables)
writdesk_test(tst_ui_next_step writdesk_ui)
foreach(test tst_ui_window tst_ui_today tst_ui_packet tst_window_course tst_window_law tst_window_doctor tst_window_emergency tst_window_duties tst_window_over
    tst_window_start tst_window_intake tst_window_import tst_window_compartment tst_window_full_disk)
    writdesk_test(${test} writdesk_ui)
    foreach(program writdesk writdesk-reader) # the window's papers are read and drawn in the helper process
        if(TARGET ${program})
            add_dependencies(${test} ${program})
        endif()
    endforeach()
endforeach()
target_link_libraries(tst_window_full_disk PRIVATE ${CMAKE_DL_LIBS})
set_target_properties(tst_window_full_disk PROPERTIES ENABLE_EXPORTS ON) # SQLite then calls this program's pwrite64
target_link_libraries(tst_window_start PRIVATE Qt6::Sql ${CMAKE_DL_LIBS})
set_target_properties(tst_window_start PROPERTIES ENABLE_EXPORTS ON) # the docket then calls this program's statfs
